/** The numbers of one message. */
export interface MessageNumbers {
  readonly fields: ReadonlyMap<string, number>
  readonly reserved: ReadonlySet<number>
  readonly reservedNames: ReadonlySet<string>
}

const statement =
  /message\s+(?<message>\w+)\s*\{|(?<open>\{)|(?<close>\})|reserved\s+(?<reserved>[^;]+);|(?<field>\w+)\s*=\s*(?<number>\d+)\s*(?:\[[^\]]*\])?;/g

/** The field numbers of every message of a proto text, by the path of the message (`Flights.Leg`). */
export function readNumbers(text: string): ReadonlyMap<string, MessageNumbers> {
  const messages = new Map<
    string,
    { fields: Map<string, number>; reserved: Set<number>; reservedNames: Set<string> }
  >()
  const path: string[] = []
  const bare = text.replaceAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '')
  for (const { groups = {} } of bare.matchAll(statement)) {
    const { message, open, close, reserved, field, number } = groups
    if (message !== undefined) path.push(message)
    else if (open !== undefined) path.push('')
    else if (close !== undefined) path.pop()
    else {
      const name = path.join('.')
      const entry = messages.get(name) ?? { fields: new Map(), reserved: new Set(), reservedNames: new Set() }
      messages.set(name, entry)
      if (field !== undefined) entry.fields.set(field, Number(number))
      for (const each of reserved?.split(',') ?? []) addReserved(each.trim(), entry)
    }
  }
  return messages
}

function addReserved(
  text: string,
  { reserved, reservedNames }: { reserved: Set<number>; reservedNames: Set<string> },
): void {
  if (/^\d+$/.test(text)) reserved.add(Number(text))
  else if (/^"\w+"$/.test(text)) reservedNames.add(text.slice(1, -1))
}
