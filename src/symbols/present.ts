/** The fields that hold something: neither undefined nor an empty string. */
export const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } => {
  const held: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined && value !== '') held[name] = value
  return held as ReturnType<typeof present<T>>
}
