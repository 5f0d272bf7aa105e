import { pointerTo } from '../../read/pointer.ts'
import { reservedNames } from '../../variables/reserved-names.ts'
import type { LintFinding, LintRule } from '../lint-rule.ts'

/** A variable is unclosed or has no name; or, outside quality rules, has a name that quality SQL reserves. */
export const variableName: LintRule = {
  code: 'CONTRACT.VARIABLE',
  severity: 'warning',
  check: (contract) => within(contract, ''),
}

function within(value: unknown, pointer: string): readonly LintFinding[] {
  if (typeof value === 'string') return value.includes('${') ? problems(value, pointer) : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'quality' || key === 'pattern' || typeof each === 'number'
      ? []
      : within(each, pointerTo(pointer, key)),
  )
}

function problems(text: string, pointer: string): readonly LintFinding[] {
  return Array.from(text.matchAll(/\$\{(?<name>[^}:]*)(?<rest>[^}]*)(?<end>\}?)/g)).flatMap(
    ([token, name, rest, end]) => {
      const message =
        end === ''
          ? `The variable ${token} is not closed`
          : !/^[A-Za-z_]\w*$/.test(name ?? '') || (rest !== '' && !rest?.startsWith(':-'))
            ? `${token} is no variable, and stays as it is`
            : reservedNames.has(name ?? '')
              ? `\${${name}} is a placeholder of quality SQL, and means something else here`
              : undefined
      return message === undefined
        ? []
        : [
            {
              pointer,
              message,
              hint: `Write \${NAME} or \${NAME:-default}, with a name that is not reserved.`,
            },
          ]
    },
  )
}
