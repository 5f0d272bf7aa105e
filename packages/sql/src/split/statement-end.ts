import type { TokenKind } from '../token/token.ts'

/** Says at which semicolons statements end: not at those inside blocks of Snowflake Scripting. */
export interface StatementEnd {
  /** Takes the next token; true at a semicolon that ends the statement. */
  ends(kind: TokenKind, value: string): boolean
}

/** What is open: each is closed by an END. */
type Open =
  /** Declarations: the BEGIN that follows goes on with it. */
  | 'declare'
  | 'block'
  | 'if'
  | 'case'
  /** A FOR or WHILE before its DO. */
  | 'head'
  | 'loop'
  | 'repeat'
  /** A REPEAT behind its UNTIL: its END stands behind a condition. */
  | 'until'
  /** A CASE inside an expression: its END stands anywhere. */
  | 'expression'

const makers = new Set(['ALTER', 'CREATE', 'DEFINE', 'WITH'])
const routines = new Set(['PROCEDURE', 'FUNCTION', 'TASK', 'ALERT'])
const openers = new Set(['BEGIN', 'DECLARE', 'IF', 'WHILE', 'LOOP', 'REPEAT'])
const transactionWords = new Set(['WORK', 'TRANSACTION', 'NAME'])

/** How many words into CREATE and its like the type of the object stands at most. */
const headWords = 10

/**
 * Makes a {@link StatementEnd} for one text. It knows of Snowflake Scripting just what opens and closes, so that it also gets
 * over statements that nobody can parse.
 */
export const createStatementEnd = (): StatementEnd => new Boundary()

class Boundary implements StatementEnd {
  readonly #open: Open[] = []
  /** Whether the next word starts a statement. */
  #atStart = true
  /** Words of the statement so far. */
  #words = 0
  #first = ''
  #last = ''
  /** Whether the statement makes something that has a body: its AS starts one. */
  #routine = false
  /** An opener that the next token confirms. */
  #pending = ''

  ends(kind: TokenKind, value: string): boolean {
    if (this.#pending !== '' && this.#resolve(kind, value)) {
      this.#last = value
      return false
    }
    if (kind === 'symbol' && value === ';') return this.#semicolon()
    if (kind === 'word' && this.#last !== '.' && this.#last !== ':') this.#word(value)
    else this.#atStart = false
    this.#last = value
    return false
  }

  /** Decides about a pending opener; true when the token is used up by that. */
  #resolve(kind: TokenKind, value: string): boolean {
    const opener = this.#pending
    this.#pending = ''
    const symbol = kind === 'symbol' ? value : ''
    if (opener === 'BEGIN NAME') {
      if (symbol !== ':=') return false
      this.#push(opener)
      this.#atStart = false
      return true
    }
    if (symbol === ':=') return false
    if (opener === 'BEGIN') {
      if (kind === 'end' || (symbol !== '' && symbol !== '(')) return false
      if (kind === 'word' && transactionWords.has(value)) {
        this.#pending = 'BEGIN NAME'
        return true
      }
    } else if ((opener === 'IF' || opener === 'WHILE') && symbol !== '(') return false
    this.#push(opener)
    return false
  }

  #push(opener: string): void {
    switch (opener) {
      case 'IF':
        this.#open.push('if')
        break
      case 'WHILE':
        this.#open.push('head')
        break
      case 'LOOP':
        this.#open.push('loop')
        this.#start()
        break
      case 'REPEAT':
        this.#open.push('repeat')
        this.#start()
        break
      case 'DECLARE':
        this.#open.push('declare')
        this.#start()
        break
      default:
        if (this.#top() === 'declare' && !this.#routine) this.#open.pop()
        this.#open.push('block')
        this.#start()
    }
  }

  #top(): Open | undefined {
    return this.#open.at(-1)
  }

  #start(): void {
    this.#atStart = true
    this.#words = 0
    this.#first = ''
    this.#routine = false
  }

  #semicolon(): boolean {
    this.#pending = ''
    while (this.#top() === 'expression') this.#open.pop()
    this.#start()
    this.#last = ';'
    return this.#open.length === 0
  }

  #word(value: string): void {
    const atStart = this.#atStart
    this.#atStart = false
    this.#words += 1
    if (atStart) {
      if (this.#words === 1) this.#first = value
      if (this.#startsStatement(value)) return
    } else if (this.#words <= headWords || this.#first === 'WITH') {
      const declared = this.#top() === 'declare' && this.#words === 2 && value === 'PROCEDURE'
      if (declared || (makers.has(this.#first) && routines.has(value))) this.#routine = true
    }
    this.#continue(value, atStart)
  }

  /** A word at the start of a statement; true when nothing else is to be done about it. */
  #startsStatement(value: string): boolean {
    if (this.#top() === 'declare' && value !== 'BEGIN' && !(this.#routine && value === 'DECLARE'))
      return false
    if (openers.has(value)) {
      this.#pending = value
      return true
    }
    if (value === 'FOR') this.#open.push('head')
    else if (value === 'CASE') this.#open.push('case')
    else if (value === 'ELSE') this.#start()
    else if (value === 'UNTIL' && this.#top() === 'repeat') this.#open[this.#open.length - 1] = 'until'
    else return false
    return true
  }

  #continue(value: string, atStart: boolean): void {
    const top = this.#top()
    if (value === 'END') {
      if (this.#last !== 'AS' && (atStart || top === 'expression' || top === 'until')) this.#open.pop()
    } else if (value === 'CASE') {
      if (top !== undefined && this.#last !== 'END') this.#open.push('expression')
    } else if (value === 'AS' || value === 'THEN') {
      const body = this.#routine && top !== 'expression'
      if (body || (value === 'THEN' && top !== undefined && top !== 'expression')) this.#atStart = true
    } else if ((value === 'DO' || value === 'LOOP') && top === 'head') {
      this.#open[this.#open.length - 1] = 'loop'
      this.#start()
    }
  }
}
