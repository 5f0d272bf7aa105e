import fc from 'fast-check'

/** A name of plain characters, as ids and references take them. */
export const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,7}$/)

/** A text that is hard to quote: quotes, line ends, templates, comments, YAML indicators, other scripts. */
export const words = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'Zeile',
        '"',
        "'",
        '`',
        '\\',
        '${x}',
        '${NAME:-y}',
        '*/',
        '//',
        '\n',
        ': ',
        '- ',
        '#',
        '💧',
        'ü',
      ],
      ...['true', '0123', '~', '\t', '<b>', '|', '</script>', 'null', ' '],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''))
  // `yaml` 2.9.1 loses the spaces of a text that is nothing but spaces and then line ends.
  .filter((text) => !/^ +\n+$/.test(text))

/** Records of the given fields, of which those that are not required may be absent. */
export function someOf<Shape extends object, Required extends keyof Shape = never>(
  fields: { readonly [Name in keyof Shape]: fc.Arbitrary<Shape[Name]> },
  required: readonly Required[] = [],
): fc.Arbitrary<Partial<Shape> & Pick<Shape, Required>> {
  const names = Object.keys(fields) as (keyof Shape & string)[]
  const optional = names.filter((name) => !required.includes(name as never))
  return fc.subarray(optional).chain((chosen) => {
    const kept = names.filter((name) => required.includes(name as never) || chosen.includes(name))
    const drawn = kept.map((name) => fields[name])
    return fc
      .tuple(...drawn)
      .map((values) => Object.fromEntries(kept.map((name, index) => [name, values[index]])))
  }) as unknown as fc.Arbitrary<Partial<Shape> & Pick<Shape, Required>>
}
