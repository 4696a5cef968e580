import type { Deriver } from '../../model/language.ts'
import { twinsOf } from './twins.ts'

/** « 26 au 28 rajab 1432 H (28-30 juin 2011) »: one date in two calendars. */
export const calendarTwins: Deriver = {
  name: 'date hégirienne et date grégorienne côte à côte',
  derive: ({ reader }, mentions) =>
    twinsOf(reader, mentions).flatMap(({ hijri, gregorian, agree }) =>
      agree ? [{ type: 'same-as' as const, from: hijri, to: gregorian }] : [],
    ),
}
