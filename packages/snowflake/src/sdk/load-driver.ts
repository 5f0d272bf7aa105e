import { sdkMissing } from '../errors.ts'
import type { Driver } from './driver.ts'

let loading: Promise<Driver> | undefined

/**
 * Imports the driver once and silences its logger before anything can be written.
 *
 * @throws SNOWFLAKE.SDK_MISSING when the package is not installed.
 */
export function loadDriver(isLocal: boolean): Promise<Driver> {
  if (isLocal && loading === undefined) keepLocal()
  loading ??= importDriver().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function importDriver(): Promise<Driver> {
  const loaded: { readonly default: unknown } = await import('snowflake-sdk').catch((cause: unknown) => {
    throw sdkMissing(cause)
  })
  const driver = loaded.default as Driver
  driver.configure({
    logLevel: 'OFF',
    additionalLogToConsole: false,
    jsonColumnVariantParser: parseVariant,
  })
  return driver
}

/**
 * The driver's own parser evaluates text that is not JSON as code, and a parser that throws ends the process. Text that is
 * not JSON is given back as it is.
 */
function parseVariant(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/**
 * On import the driver looks for a cloud around it (169.254.169.254, metadata.google.internal, AWS STS), and at login it
 * reports the shape of the connection. Both read the environment only, so it has to be set here; a loopback server needs neither.
 */
function keepLocal(): void {
  process.env.SNOWFLAKE_DISABLE_PLATFORM_DETECTION ??= 'true'
  process.env.SNOWFLAKE_DISABLE_MINICORE ??= 'true'
  process.env.SF_TELEMETRY_DISABLE_CONNECTION_SHAPE ??= 'true'
}
