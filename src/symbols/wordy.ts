/** Letters of the alphabets that documents use, and figures: spelt out, since `\\p{L}` takes a millisecond to compile. */
export const WORDY = 'A-Za-z\\u00c0-\\u024f\\u0370-\\u04ff\\d'
