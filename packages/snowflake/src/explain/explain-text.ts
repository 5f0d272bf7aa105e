import { styleText } from 'node:util'
import { formatAddress, formatObjectName } from '../object/address.ts'
import type { Plan, PlanStep, PropertyChange, RiskClass } from '../plan/plan.ts'
import { countSteps, summarize } from './count-steps.ts'
import type { ExplainOptions } from './explain-plan.ts'
import { groupSteps, type ObjectSteps } from './group-steps.ts'
import { sumUpCreation } from './sum-up-creation.ts'

/** A plan as lines of text; ends with a line feed. */
export function explainText(plan: Plan, { color, brief }: Required<ExplainOptions>): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text)
  const lines =
    plan.steps.length === 0
      ? ['No changes: the account has everything that is declared.']
      : [
          ...groupSteps(plan).flatMap(({ title, objects }) => [
            paint('bold', title),
            ...objects.flatMap((object) =>
              brief && object.mark === '+' ? [sumUp(object, paint)] : explainObject(object, paint),
            ),
            '',
          ]),
          summaryLine(plan, paint),
        ]
  const unmanaged = plan.unmanaged.map(
    ({ address, description }) => `  ${paint('dim', '?')} ${formatAddress(address)}: ${description}`,
  )
  const notes =
    unmanaged.length === 0 ? [] : ['', `Not declared, left alone (${unmanaged.length}):`, ...unmanaged]
  return `${[...lines, ...notes].join('\n')}\n`
}

function sumUp({ address, steps }: ObjectSteps, paint: Paint): string {
  const name = `${paint('green', '+')} ${address.kind.replaceAll('-', ' ')} ${paint('bold', formatObjectName(address.name))}`
  const sum = sumUpCreation(steps)
  return sum === '' ? `  ${name}` : `  ${name}  ${paint('dim', sum)}`
}

type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red'
type Paint = (style: Style, text: string) => string

const markStyle = { '+': 'green', '~': 'yellow', '-': 'red' } as const

function explainObject({ address, steps, mark, risk }: ObjectSteps, paint: Paint): readonly string[] {
  const kind = address.kind.replaceAll('-', ' ')
  const note = risk === 'safe' ? '' : `  ${riskNote(risk, paint)}`
  return [
    `  ${paint(markStyle[mark], mark)} ${kind} ${paint('bold', formatObjectName(address.name))}${note}`,
    ...steps.flatMap((step) => explainStep(step, mark, paint)),
  ]
}

function explainStep(
  { kind, changes, risk, reason }: PlanStep,
  mark: string,
  paint: Paint,
): readonly string[] {
  const own = kind === 'create' || kind === 'drop'
  return changes.map((change) => {
    const sign = own && mark !== '~' ? ' ' : paint(markStyle[changeMark(change)], changeMark(change))
    const why = risk === 'safe' ? '' : `  ${paint('dim', `(${reason})`)}`
    return `      ${sign} ${change.property}: ${describeValue(change, paint)}${why}`
  })
}

const changeMark = ({ before, after }: PropertyChange): '+' | '~' | '-' =>
  before === undefined ? '+' : after === undefined ? '-' : '~'

function describeValue({ before, after }: PropertyChange, paint: Paint): string {
  const [old, now] = [before && shorten(before), after && shorten(after)]
  if (old === undefined) return now ?? ''
  return now === undefined ? old : `${old} ${paint('dim', '→')} ${now}`
}

/** One line of at most 100 characters. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return [...line].length > 100 ? `${[...line].slice(0, 99).join('')}…` : line
}

const riskNote = (risk: RiskClass, paint: Paint): string =>
  risk === 'destructive'
    ? paint('red', 'destructive: needs consent')
    : paint('yellow', 'rebuild: needs consent')

function summaryLine({ steps }: Plan, paint: Paint): string {
  const counts = countSteps(steps)
  const needs = counts.rebuild + counts.destructive
  const consent = needs === 0 ? '' : `; ${paint('red', `${needs} need${needs === 1 ? 's' : ''} consent`)}`
  return `${paint('bold', 'Plan:')} ${summarize(counts)}${consent}.`
}
