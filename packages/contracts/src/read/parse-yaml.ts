import { Composer, type Document, type LineCounter, Parser } from 'yaml'

/** An error of the syntax of YAML. */
export interface YamlError {
  readonly code: string
  readonly message: string
  readonly offset: number
}

/** The syntax tree of a text, or its first errors. */
export interface ParsedYaml {
  readonly document?: Document
  readonly errors: readonly YamlError[]
}

/** One broken quote can make every later line an error. */
const maxErrors = 20

type Place = number | readonly [number, number] | { readonly offset: number }

/** What the composer of the library calls for each error. It is the only way to stop before the last of a million. */
interface ErrorSink {
  onError: (place: Place, code: string, message: string, warning?: boolean) => void
}

/** Ends the work of the library; never leaves {@link parseYaml}. */
const stop = Symbol('too many errors')

/** As `parseDocument` of the library, but the twentieth error is the last, and equal keys are no error. */
export function parseYaml(text: string, lines: LineCounter): ParsedYaml {
  const errors: YamlError[] = []
  const add = (error: YamlError) => {
    errors.push(error)
    if (errors.length >= maxErrors) throw stop
  }
  // The library finds equal keys by comparing every key with every other one.
  const composer = new Composer({
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
    // Also for a text that declares YAML 1.1, or tags a text as a date or as bytes: the values are those of JSON.
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
  })
  const sink = composer as unknown as ErrorSink
  const collect = sink.onError
  sink.onError = (place, code, message, warning) => {
    if (warning === true) collect(place, code, message, warning)
    else add({ code, message, offset: offsetOf(place) })
  }
  function* tokens() {
    for (const token of new Parser(lines.addNewLine).parse(text)) {
      if (token.type === 'error')
        add({ code: 'UNEXPECTED_TOKEN', message: token.message, offset: token.offset })
      else yield token
    }
  }
  let document: Document | undefined
  try {
    for (const each of composer.compose(tokens(), true, text.length)) {
      if (document !== undefined)
        add({ code: 'MULTIPLE_DOCS', message: 'More than one document', offset: each.range[0] })
      if (document !== undefined) break
      document = each
      for (const { code, message, pos } of each.errors) add({ code, message, offset: pos[0] })
    }
  } catch (error) {
    if (error !== stop) throw error
  }
  return { ...(document !== undefined && { document }), errors }
}

function offsetOf(place: Place): number {
  if (typeof place === 'number') return place
  return 'offset' in place ? place.offset : place[0]
}
