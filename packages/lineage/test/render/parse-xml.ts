/** What a test asks of a document. */
export interface XmlOutline {
  readonly root: string | undefined
  readonly elements: readonly string[]
  readonly texts: readonly { readonly name: string; readonly text: string }[]
}

const tag = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y
const entity = /&(?:amp|lt|gt|quot|#39);/g
const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** A strict reader of the XML that drawings use: elements, attributes in double quotes, text with five entities. */
export function parseXml(document: string): XmlOutline {
  const open: string[] = []
  const elements: string[] = []
  const texts: { name: string; text: string }[] = []
  for (let at = 0; at < document.length; ) {
    if (document[at] === '<') {
      tag.lastIndex = at
      const found = tag.exec(document)
      if (found === null) throw new SyntaxError(`no tag at ${at}: ${document.slice(at, at + 60)}`)
      const [whole, closing, name = '', attributes = '', empty] = found
      plainText(attributes)
      if (closing === '/') {
        if (open.pop() !== name) throw new SyntaxError(`</${name}> closes nothing at ${at}`)
      } else {
        if (open.length === 0 && elements.length > 0) throw new SyntaxError(`a second root at ${at}`)
        elements.push(name)
        if (empty !== '/') open.push(name)
      }
      at += whole.length
    } else {
      const next = document.indexOf('<', at)
      const end = next < 0 ? document.length : next
      const text = plainText(document.slice(at, end))
      const name = open.at(-1)
      if (name === undefined && text.trim() !== '') throw new SyntaxError(`text outside the root at ${at}`)
      if (name !== undefined && text.trim() !== '') texts.push({ name, text })
      at = end
    }
  }
  if (open.length > 0) throw new SyntaxError(`<${open.at(-1)}> is never closed`)
  return { root: elements[0], elements, texts }
}

function plainText(text: string): string {
  const bare = text.replace(entity, '')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them, so none may be there
  if (/[&]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(bare) || !text.isWellFormed())
    throw new SyntaxError(`a character that XML cannot hold: ${JSON.stringify(text.slice(0, 60))}`)
  return text.replace(entity, (found) => characters[found] ?? '')
}
