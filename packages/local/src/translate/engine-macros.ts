/**
 * Functions that the translation relies on, defined on every connection. A TIMESTAMP_TZ is a struct of its instant in UTC (`i`) and of
 * its minutes east of UTC (`o`).
 */
export const engineMacros: readonly string[] = [
  "CREATE TEMP MACRO mesh_fit(v, n) AS CASE WHEN length(v) > n THEN error('SNOWFLAKE:100078:22000:String is too long and would be truncated') ELSE v END",
  "CREATE TEMP MACRO mesh_fit_bytes(v, n) AS CASE WHEN octet_length(v) > n THEN error('SNOWFLAKE:100145:22000:Binary value is too long and would be truncated') ELSE v END",
  'CREATE TEMP MACRO mesh_zoned(i, o) AS CASE WHEN i IS NOT NULL AND o IS NOT NULL THEN struct_pack(i := CAST(i AS TIMESTAMP), o := CAST(o AS SMALLINT)) END',
  // How far the zone of the session is from UTC at an instant.
  "CREATE TEMP MACRO mesh_offset(t) AS CASE WHEN current_setting('TimeZone') = 'UTC' THEN 0 ELSE (epoch_us(CAST(t AS TIMESTAMP)) - epoch_us(timezone('UTC', t))) // 60000000 END",
  // What the clock of the session shows, as an instant in UTC.
  "CREATE TEMP MACRO mesh_instant(t) AS CASE WHEN current_setting('TimeZone') = 'UTC' THEN CAST(t AS TIMESTAMP) ELSE timezone('UTC', CAST(t AS TIMESTAMPTZ)) END",
  "CREATE TEMP MACRO mesh_offset_text(o) AS CASE WHEN o < 0 THEN '-' ELSE '+' END || printf('%02d%02d', abs(o) // 60, abs(o) % 60)",
]
