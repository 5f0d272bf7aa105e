/**
 * What a procedure finds in its sandbox, in JavaScript: `snowflake` and what comes from it. A statement whose
 * answer is not known is told to `ask`; then the procedure is stopped here, and run again when the answer is known. So that it does the same
 * again, its clock stands between statements and its chance has a seed.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-api
 */
export const procedureSource = `(driver, ask, code, seed, answered) => {
  'use strict'
  const { parse, stringify } = JSON
  const { isArray } = Array
  const { floor } = Math
  const RealDate = Date
  const { getTime, toUTCString: utcText } = RealDate.prototype
  let now = seed.at
  const answers = parse(answered)
  let place = 0

  const request = (asked) => {
    const known = answers[place]
    place += 1
    if (known === undefined) {
      ask(stringify(asked))
      // The engine stops it here.
      for (;;);
    }
    now = known.at
    return known
  }
  const refuse = (what) => request({ refused: what })

  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now] : given, made === globalThis.Date ? target : made),
    apply: () => new RealDate(now).toString(),
  })
  RealDate.now = () => now
  let chance = seed.chance
  Math.random = () => {
    chance = (chance + 0x6d2b79f5) | 0
    let mixed = Math.imul(chance ^ (chance >>> 15), 1 | chance)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  class SfDate extends RealDate {
    #nanos = null
    #scale = 9
    #zone = 0
    static of([ms, nanos, zone, scale]) {
      const made = new SfDate(ms)
      made.#nanos = nanos
      made.#zone = zone
      made.#scale = scale
      return made
    }
    getEpochSeconds() {
      return floor(getTime.call(this) / 1000)
    }
    getNanoSeconds() {
      return this.#nanos ?? (((getTime.call(this) % 1000) + 1000) % 1000) * 1000000
    }
    getScale() {
      return this.#scale
    }
    getTimezone() {
      return this.#zone
    }
    toString() {
      const [week, day, month, year, time] = utcText.call(this).replace(',', '').split(' ')
      return [week, month, day, year, time].join(' ') + ' GMT+0000 (Coordinated Universal Time)'
    }
    static bound(value) {
      const ms = getTime.call(value)
      return [ms, value instanceof SfDate ? value.getNanoSeconds() : (((ms % 1000) + 1000) % 1000) * 1000000]
    }
  }
  globalThis.SfDate = SfDate

  class StatementError extends Error {
    constructor({ code, state, message }, where) {
      super(message)
      this.code = code
      this.state = state
      this.stackTraceTxt = where
    }
  }
  Object.defineProperty(StatementError.prototype, 'name', { value: 'Error' })

  // The line and the column of the code that called.
  const lines = code.body.split('\\n')
  const placeOf = (caller, trace) => {
    const [line, column] = trace.split('\\n').map((each) => {
      const at = each.lastIndexOf(code.name + ':')
      return at < 0 ? null : each.slice(at + code.name.length + 1).replace(/\\).*$/, '').split(':').map(Number)
    }).find((each) => each !== null) ?? [1, 1]
    const dot = (lines[line - 2] ?? '').lastIndexOf('.', column - 1)
    return caller + ', line ' + (line - 1) + ' position ' + (dot < 0 ? column - 1 : dot)
  }

  const bindOf = (value, at) => {
    if (value === null || value === undefined) return { type: 'TEXT', value: null }
    if (typeof value === 'string') return { type: 'TEXT', value }
    if (typeof value === 'boolean') return { type: 'BOOLEAN', value: '' + value }
    if (typeof value === 'number' && value - value === 0)
      return { type: Number.isSafeInteger(value) ? 'FIXED' : 'REAL', value: '' + value }
    if (value instanceof RealDate && getTime.call(value) === getTime.call(value))
      return { type: 'TIMESTAMP_LTZ', value: SfDate.bound(value) }
    throw new TypeError('Unsupported type for binding argument ' + (at + 1) + ': ' + value)
  }
  const commandOf = (command) => {
    const { sqlText, binds = [] } = command ?? {}
    if (typeof sqlText !== 'string' || sqlText.trim() === '') throw new Error('empty argument passed')
    if (!isArray(binds)) throw new Error('binds is no array')
    return { sqlText, binds: binds.map(bindOf) }
  }

  const read = {
    number: (cell) => Number(cell),
    boolean: (cell) => cell,
    text: (cell) => cell,
    json: (cell) => parse(cell),
    instant: (cell) => SfDate.of(cell),
    bytes: (cell) => Uint8Array.from({ length: cell.length / 2 }, (_, at) => Number('0x' + cell.slice(2 * at, 2 * at + 2))),
  }

  const placeIn = (columns, wanted) => {
    const at = typeof wanted === 'number' ? wanted - 1 : columns.findIndex(({ name }) => name === wanted)
    if (columns[at] === undefined) throw new Error('Given column name/index does not exist: ' + wanted)
    return at
  }
  const kinds = ['Array', 'Binary', 'Boolean', 'Date', 'Number', 'Object', 'Text', 'Time', 'Timestamp', 'Variant']

  class ResultSet {
    #found
    #row = -1
    constructor(found) {
      this.#found = found
      found.columns.forEach(({ name }, at) => {
        if (!(name in this)) Object.defineProperty(this, name, { get: () => this.getColumnValue(at + 1), enumerable: true })
      })
    }
    next() {
      this.#row += 1
      return this.#row < this.#found.rows.length
    }
    #cell(wanted) {
      const at = placeIn(this.#found.columns, wanted)
      const row = this.#found.rows[this.#row]
      if (row === undefined) throw new Error('ResultSet is empty or not prepared, call next() first')
      return [row[at], this.#found.columns[at]]
    }
    getColumnValue(wanted) {
      const [cell, { kind, type }] = this.#cell(wanted)
      if (cell === null) return null
      return (read[kind] ?? (() => refuse('getColumnValue of a ' + type)))(cell)
    }
    getColumnValueAsString(wanted) {
      const [cell, { kind, type }] = this.#cell(wanted)
      if (cell === null) return null
      return kind === 'instant' || kind === 'bytes' || kind === 'other' ? refuse('getColumnValueAsString of a ' + type) : '' + cell
    }
    getColumnCount() {
      return this.#found.columns.length
    }
    getColumnName(wanted) {
      return this.#found.columns[placeIn(this.#found.columns, wanted)].name
    }
    getColumnSqlType() {
      return refuse('getColumnSqlType')
    }
    getNumRowsAffected() {
      return this.#found.changed.affected
    }
    getQueryId() {
      return this.#found.queryId
    }
    getRowCount() {
      return this.#found.rows.length
    }
  }

  class Statement {
    #command
    #found = null
    constructor(command) {
      this.#command = commandOf(command)
    }
    execute() {
      return this.#run('Statement.execute')
    }
    static now(command) {
      return new Statement(command).#run('Snowflake.execute')
    }
    #run(caller) {
      const found = request(this.#command)
      if (found.error !== undefined) throw new StatementError(found.error, placeOf(caller, new Error().stack))
      this.#found = found
      return new ResultSet(found)
    }
    get #known() {
      if (this.#found === null) throw new Error('Statement is not executed yet.')
      return this.#found
    }
    #column(wanted) {
      const { columns } = this.#known
      return columns[placeIn(columns, wanted)]
    }
    getColumnCount() {
      return this.#known.columns.length
    }
    getColumnName(wanted) {
      return this.#column(wanted).name
    }
    getColumnScale(wanted) {
      return this.#column(wanted).scale
    }
    getColumnSqlType() {
      return refuse('getColumnSqlType')
    }
    getColumnType() {
      return refuse('getColumnType')
    }
    getNumDuplicateRowsUpdated() {
      return this.#known.changed.duplicate
    }
    getNumRowsAffected() {
      return this.#known.changed.affected
    }
    getNumRowsDeleted() {
      return this.#known.changed.deleted
    }
    getNumRowsInserted() {
      return this.#known.changed.inserted
    }
    getNumRowsUpdated() {
      return this.#known.changed.updated
    }
    getQueryId() {
      return this.#known.queryId
    }
    getRowCount() {
      return this.#known.rows.length
    }
    getSqlText() {
      return this.#command.sqlText
    }
    isColumnNullable(wanted) {
      return this.#column(wanted).nullable
    }
    static {
      for (const each of kinds)
        Statement.prototype['isColumn' + each] = function (wanted) {
          return this.#column(wanted).is === each
        }
    }
  }

  const { snowflake } = globalThis
  Object.assign(snowflake, {
    createStatement: (command) => new Statement(command),
    execute: (command) => Statement.now(command),
  })

  return (call, given) => {
    try {
      return stringify({ text: driver.write[code.returns.kind](call(...driver.argumentsOf(code.parameters, parse(given)))) })
    } catch (error) {
      if (error instanceof StatementError) return stringify({ message: error.message, where: error.stackTraceTxt })
      throw error
    }
  }
}`
