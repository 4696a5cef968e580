import { calendarTwins } from '../../entities/date/relations.ts'
import type { Deriver } from '../../model/language.ts'

export const derivers: readonly Deriver[] = [calendarTwins]
