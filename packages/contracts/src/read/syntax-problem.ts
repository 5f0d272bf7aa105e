import type { YamlError } from './parse-yaml.ts'

/** What a syntax error says to a person, and what to do about it. */
export function syntaxProblem({ code, message }: YamlError): {
  readonly message: string
  readonly hint: string
} {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return {
        message: 'The text holds more than one document',
        hint: 'Give each document a file of its own.',
      }
    case 'TAB_AS_INDENT':
      return { message: 'The text is indented with a tab', hint: 'Indent with spaces.' }
    default:
      return { message: `The text is not YAML: ${message}`, hint: 'Correct the text at this place.' }
  }
}
