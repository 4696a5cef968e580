const STEPS = 'M:1000 CM:900 D:500 CD:400 C:100 XC:90 L:50 XL:40 X:10 IX:9 V:5 IV:4 I:1'
  .split(' ')
  .map((step) => step.split(':'))

/** Writes an integer of 1 to 3999 in Roman numerals; any other number gives an empty string. */
export const toRoman = (number: number): string => {
  if (!Number.isInteger(number) || number < 1 || number > 3999) return ''
  let rest = number
  let roman = ''
  for (const [numeral = '', value] of STEPS)
    for (; rest >= Number(value); rest -= Number(value)) roman += numeral
  return roman
}

/** MMMDCCCLXXXVIII, 3888. */
const LONGEST = 15

/** Reads a Roman numeral in capitals, 1 to 3999; undefined when the text is not one in its proper spelling. */
export const fromRoman = (text: string): number | undefined => {
  if (text.length > LONGEST) return undefined
  let at = 0
  let number = 0
  for (const [numeral = '', value] of STEPS)
    for (; text.startsWith(numeral, at); at += numeral.length) number += Number(value)
  return text !== '' && toRoman(number) === text ? number : undefined
}
