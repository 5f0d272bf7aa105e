/** The first word of a platform type in upper case, and what stands in its brackets: `number(10, 2)` → `['NUMBER', '10,2']`. */
type Spelled<Type extends string> =
  Uppercase<Type> extends `${infer Name}(${infer Args})`
    ? [name: Trimmed<Name>, args: Unspaced<Args>]
    : [name: Trimmed<Uppercase<Type>>, args: '']

type Trimmed<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trimmed<Rest> : Text

type Unspaced<Text extends string> = Text extends `${infer Before} ${infer After}`
  ? Unspaced<`${Before}${After}`>
  : Text

type Text =
  | 'VARCHAR'
  | 'STRING'
  | 'TEXT'
  | 'NVARCHAR'
  | 'NVARCHAR2'
  | 'CHAR VARYING'
  | 'NCHAR VARYING'
  | 'CHAR'
  | 'CHARACTER'
  | 'NCHAR'
  | 'DATE'
  | 'TIME'
  | 'DATETIME'
  | 'TIMESTAMP'
  | `TIMESTAMP${'_' | ''}${'NTZ' | 'LTZ' | 'TZ'}`

type Exact = 'NUMBER' | 'NUMERIC' | 'DECIMAL' | 'DEC'
type Wide = 'INT' | 'INTEGER' | 'BIGINT' | 'SMALLINT' | 'TINYINT' | 'BYTEINT'
type Float = 'FLOAT' | 'FLOAT4' | 'FLOAT8' | 'DOUBLE' | 'DOUBLE PRECISION' | 'REAL'

/** Digits that a JavaScript number holds without loss, as text. */
type SafeDigits =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '10'
  | '11'
  | '12'
  | '13'
  | '14'
  | '15'

type Digits<Args extends string> = Args extends `${infer Precision},${infer Scale}`
  ? Scale extends '0'
    ? Precision extends SafeDigits
      ? number
      : bigint
    : string
  : Args extends SafeDigits
    ? number
    : bigint

type Known<Type extends readonly [string, string]> = Type[0] extends Text
  ? string
  : Type[0] extends Exact
    ? Digits<Type[1]>
    : Type[0] extends Wide
      ? bigint
      : Type[0] extends Float
        ? number
        : Type[0] extends 'BOOLEAN' | 'BOOL'
          ? boolean
          : Type[0] extends 'BINARY' | 'VARBINARY'
            ? Uint8Array
            : Type[0] extends 'VECTOR'
              ? readonly number[]
              : Type[0] extends 'VARIANT'
                ? unknown
                : never

/**
 * What a row holds for a platform type, by the rules of `lowerType`: `NUMBER(5,0)` a number, `NUMBER(38)` a bigint,
 * `NUMBER(10,2)` a text. `Otherwise` for a type that is not known or only says that something is nested, and where it is
 * narrower: an enum stays one.
 */
export type PhysicalValue<Type extends string, Otherwise> = string extends Type
  ? Otherwise
  : [Known<Spelled<Type>>] extends [never]
    ? Otherwise
    : unknown extends Otherwise
      ? Known<Spelled<Type>>
      : Otherwise extends Known<Spelled<Type>>
        ? Otherwise
        : Known<Spelled<Type>>
