import { snowflakeFailure } from './snowflake-failure.ts'

/** A view or a function that is not secure, for a share that takes secure ones only. */
export const nonSecureInShare = (name: string) =>
  snowflakeFailure(
    'syntax',
    '003014',
    '42601',
    `SQL compilation error:\nNon-secure object '${name}' can only be granted to shares with "secure_objects_only" property set to false.`,
    { hint: 'Make it secure, or the share with SECURE_OBJECTS_ONLY = FALSE.' },
  )

/** Privileges on what another account shares are given as a whole. */
export const importedIsWhole = () =>
  snowflakeFailure(
    'authorization',
    '003011',
    '42501',
    "SQL access control error:\nGranting individual privileges on imported database is not allowed. Use 'GRANT IMPORTED PRIVILEGES' instead.",
  )

/** A database that another account shares no more. */
export const shareGone = () =>
  snowflakeFailure(
    'not-found',
    '003030',
    '02000',
    'SQL execution error:\nShared database is no longer available for use. It will need to be re-created if and when the publisher makes it available again.',
  )

/** A policy that is to go is set on something. */
export const policyInUse = (name: string) =>
  snowflakeFailure(
    'syntax',
    '003531',
    '42601',
    `SQL compilation error:\nPolicy ${name} cannot be dropped/replaced as it is associated with one or more entities.`,
    { hint: 'Take it off first: INFORMATION_SCHEMA.POLICY_REFERENCES tells where it is set.' },
  )

/** What takes one policy has it already. */
export const alreadyPolicy = (name: string, type: string) =>
  snowflakeFailure(
    'syntax',
    '003529',
    '42601',
    `SQL compilation error:\n'${name}' already has a ${type} policy. Only one is allowed at a time.`,
    { hint: 'Take it off first, or say FORCE where Snowflake knows it.' },
  )
