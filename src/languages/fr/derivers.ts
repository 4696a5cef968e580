import type { Deriver } from '../../model/language.ts'

export const derivers: readonly Deriver[] = []
