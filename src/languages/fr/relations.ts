import type { RelationRule } from '../../model/language.ts'

export const relations: readonly RelationRule[] = []
