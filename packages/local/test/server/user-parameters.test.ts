import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

const own =
  'SHOW PARAMETERS LIKE \'%_FORMAT\' IN USER "é B" ->> SELECT "key", "value", "level" FROM $1 WHERE "level" <> \'\''

test('sessions start with the parameters of their user', () =>
  withDriver(async ({ run, fails }, server) => {
    await run(
      `CREATE USER "é B" LOGIN_NAME = 'eb' PASSWORD = 'Secret-1' QUERY_TAG = 'it''s' WEEK_START = 3 DATE_OUTPUT_FORMAT = 'DD.MM.YYYY' TIMEZONE = 'Asia/Tokyo'`,
    )
    const session = await openDriver(server, { username: 'EB', password: 'Secret-1' })
    expect(
      await session.run(
        `SELECT DATE '2024-02-29'::VARCHAR AS D, DAYOFWEEK('2024-02-29'::DATE) AS W, '2024-01-01 00:00:00 +0000'::TIMESTAMP_TZ::TIMESTAMP_LTZ::VARCHAR AS T`,
      ),
    ).toEqual([{ D: '29.02.2024', W: 2, T: '2024-01-01 09:00:00.000 +0900' }])
    const tag = `SHOW PARAMETERS LIKE 'QUERY_TAG' ->> SELECT "value", "default", "level" FROM $1`
    expect(await session.run(tag)).toEqual([{ value: "it's", default: '', level: 'USER' }])

    await session.run(`ALTER SESSION SET QUERY_TAG = 'mine', DATE_OUTPUT_FORMAT = 'YYYY'`)
    expect(await session.run(tag)).toEqual([{ value: 'mine', default: '', level: 'SESSION' }])
    await session.run('ALTER SESSION UNSET QUERY_TAG, DATE_OUTPUT_FORMAT')
    expect(await session.run(tag)).toEqual([{ value: "it's", default: '', level: 'USER' }])
    expect(await session.run(`SELECT DATE '2024-02-29'::VARCHAR AS D`)).toEqual([{ D: '29.02.2024' }])

    expect(await run(own)).toEqual([{ key: 'DATE_OUTPUT_FORMAT', value: 'DD.MM.YYYY', level: 'USER' }])
    expect(await fails('ALTER USER "é B" SET WEEK_START = 9')).toMatchObject({ code: '001008' })
    await run('ALTER USER "é B" UNSET DATE_OUTPUT_FORMAT, QUERY_TAG')
    expect(await run(own)).toEqual([])
    await session.close()
    const later = await openDriver(server, { username: 'eb', password: 'Secret-1' })
    expect(await later.run(tag)).toEqual([{ value: '', default: '', level: '' }])
    expect(await later.run(`SELECT DAYOFWEEK('2024-02-29'::DATE) AS W`)).toEqual([{ W: 2 }])
    await later.close()
  }))
