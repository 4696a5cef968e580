declare module 'jsonld' {
  export interface RemoteDocument {
    readonly contextUrl: null
    readonly documentUrl: string
    readonly document: object
  }
  export interface Options {
    readonly documentLoader: (url: string) => Promise<RemoteDocument>
    readonly format?: 'application/n-quads'
    readonly safe?: boolean
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<readonly object[]>
    toRDF(document: object, options: Options): Promise<string>
    canonize(document: object | string, options: object): Promise<string>
  }
  export default jsonld
}
