import { createHash } from 'node:crypto'
import { notEvaluable } from '../../../errors.ts'
import {
  constantWhole,
  type FunctionRule,
  type FunctionRules,
  strictly,
  textArgument,
  textType,
} from './function-rule.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-hash-checksum */
export const hashFunctions: FunctionRules = {
  MD5: hash('md5'),
  MD5_HEX: hash('md5'),
  SHA1: hash('sha1'),
  SHA1_HEX: hash('sha1'),
  SHA2: sha2,
  SHA2_HEX: sha2,
}

function hash(algorithm: string): FunctionRule {
  return (call) =>
    strictly(call, textType, [textArgument(call, 0)], (text) =>
      createHash(algorithm)
        .update(text as string)
        .digest('hex'),
    )
}

function sha2(call: Parameters<FunctionRule>[0]): ReturnType<FunctionRule> {
  const size = call.args.length > 1 ? constantWhole(call, 1) : 256
  if (![224, 256, 384, 512].includes(size)) throw notEvaluable(`SHA2 of size ${size}`, call.where)
  return hash(`sha${size}`)(call)
}
