const words: Readonly<Record<string, string>> = {
  text: 'VARCHAR',
  ltz: 'TIMESTAMP_LTZ',
  ntz: 'TIMESTAMP_NTZ',
  tz: 'TIMESTAMP_TZ',
}

/** The type that a short word of the table stands for: `text(36)` is `VARCHAR(36)`. */
export function spellType(word: string): string {
  const [name = ''] = word.split('(', 1)
  return (words[name] ?? name.toUpperCase()) + word.slice(name.length)
}
