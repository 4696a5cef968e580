import type { AnyRule } from '../../model/rule.ts'

export const rules: readonly AnyRule[] = []
