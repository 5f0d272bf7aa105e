/** What a schema holds that is a name with options. */
export const plainSchemaKinds = [
  'AUTHENTICATION_POLICY',
  'CONTACT',
  'GIT_REPOSITORY',
  'IMAGE_REPOSITORY',
  'NETWORK_RULE',
  'PACKAGES_POLICY',
  'PASSWORD_POLICY',
  'SECRET',
  'SESSION_POLICY',
] as const

/** One of {@link plainSchemaKinds}. */
export type PlainSchemaKind = (typeof plainSchemaKinds)[number]

/** What an account holds that is a name with options. */
export const plainAccountKinds = [
  'COMPUTE_POOL',
  'EXTERNAL_VOLUME',
  'INTEGRATION',
  'NETWORK_POLICY',
  'ORGANIZATION_PROFILE',
  'RESOURCE_MONITOR',
] as const

/** One of {@link plainAccountKinds}. */
export type PlainAccountKind = (typeof plainAccountKinds)[number]
