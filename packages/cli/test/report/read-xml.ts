import { InternalError } from '@mesh/core'

/** An element of an XML text. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const token =
  /<\?xml version="1\.0" encoding="UTF-8"\?>|<\/(?<close>[\w-]+)>|<(?<open>[\w-]+)(?<attributes>(?: [\w-]+="[^<>"]*")*)(?<empty>\/?)>|(?<text>[^<>]+)/gy

/** Reads the XML that reports are made of: elements, attributes in double quotes, text. Fails for what is not well-formed. */
export function readXml(source: string): readonly XmlElement[] {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(source))
    throw new InternalError('a character that XML does not have')
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let end = 0
  for (const { 0: all, groups = {} } of source.matchAll(token)) {
    end += all.length
    const here = open.at(-1) ?? root
    if (groups.text !== undefined) here.text += unescaped(groups.text)
    if (groups.close !== undefined && open.pop()?.name !== groups.close)
      throw new InternalError(`</${groups.close}> closes another element`)
    if (groups.open === undefined) continue
    const attributes = Object.fromEntries(
      [...(groups.attributes ?? '').matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value = '']) => [
        name,
        // A reader makes spaces of line ends that are written as such.
        unescaped(value.replaceAll(/[\t\n\r]/g, ' ')),
      ]),
    )
    const element: XmlElement = { name: groups.open, attributes, children: [], text: '' }
    here.children.push(element)
    if (groups.empty === '') open.push(element)
  }
  if (end !== source.length || open.length !== 1)
    throw new InternalError(`not well-formed at ${end}: ${source.slice(end, end + 40)}`)
  return root.children
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#(?<code>\d+)|(?<name>\w+))?;?/g, (all, code?: string, name?: string) => {
    const found = code === undefined ? entities[name ?? ''] : String.fromCodePoint(Number(code))
    if (found === undefined || !all.endsWith(';')) throw new InternalError(`no reference: ${all}`)
    return found
  })
