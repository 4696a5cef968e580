import type { AnyRule } from '../../model/rule.ts'
import { dayRules } from './fr.days.ts'
import { hijriRules } from './fr.hijri.ts'
import { monthRules } from './fr.months.ts'
import { numericRules } from './fr.numeric.ts'
import { periodRules } from './fr.periods.ts'
import { relativeRules } from './fr.relative.ts'
import { republicanRules } from './fr.republican.ts'
import { yearRules } from './fr.years.ts'

export const rules: readonly AnyRule[] = [
  ...dayRules,
  ...monthRules,
  ...yearRules,
  ...periodRules,
  ...numericRules,
  ...hijriRules,
  ...republicanRules,
  ...relativeRules,
]
