/** HTML that is safe to send: made by {@link html} only. */
export interface Html {
  readonly kind: 'html'
  readonly text: string
}

/** What can stand in a template: a text, which is escaped, or HTML. Nothing is written for undefined and false. */
export type HtmlValue = string | number | Html | readonly HtmlValue[] | undefined | false

/** Markup as a template. Every value that is not HTML itself is escaped, in text and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const parts = strings.map((part, index) => part + (index < values.length ? render(values[index]) : ''))
  return { kind: 'html', text: parts.join('') }
}

function render(value: HtmlValue): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value))
  return 'kind' in value ? value.text : value.map(render).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Controls that HTML forbids and lone surrogates, which UTF-8 cannot carry, become the replacement character; so do the
// marks that make text run backwards, because they can make a name look like another one.
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(unprintable, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
