declare module 'edtf' {
  /** Throws where the text is no EDTF value. */
  export const parse: (text: string) => { readonly type: string; readonly level: number }
  /** First and last moment, in milliseconds since 1970. */
  const edtf: (text: string) => { readonly min: number; readonly max: number }
  export default edtf
}
