"""What the official Python connector makes of a local server, as JSON on stdout."""

import datetime
import decimal
import hashlib
import json
import os
import sys
import time
import warnings

warnings.simplefilter("ignore")
import snowflake.connector  # noqa: E402

port, folder = int(sys.argv[1]), sys.argv[2]


def connect(password="mesh", **options):
    return snowflake.connector.connect(
        protocol="http", host="127.0.0.1", port=port, account="local", user="MESH", password=password, **options
    )


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return f"{type(value).__name__} {value.isoformat()}"
    if isinstance(value, (bytes, bytearray)):
        return f"bytes {bytes(value).hex()}"
    if isinstance(value, decimal.Decimal):
        return f"Decimal {value}"
    if type(value) is int and abs(value) > 2**53:
        return f"int {value}"
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    return value


def failure(cursor, text):
    try:
        cursor.execute(text)
        return "no failure"
    except snowflake.connector.errors.ProgrammingError as error:
        return [error.errno, error.sqlstate]


TYPES = """SELECT 7, -5::NUMBER(38,0), 12.50::NUMBER(10,2), 99999999999999999999999999999999999999::NUMBER(38,0),
  -0.00001::NUMBER(38,37), 1.5::FLOAT, TRUE, 'ünï ''quoted'' "😀"', '', '0001-01-01'::DATE, '1969-12-31'::DATE, '9999-12-31'::DATE,
  '12:34:56.789'::TIME, '1969-12-31 23:59:59.75'::TIMESTAMP_NTZ, '9999-12-31 23:59:59.999999'::TIMESTAMP_NTZ,
  '2024-01-31 01:00:00'::TIMESTAMP_LTZ, '2024-01-31 01:00:00.5 +02:00'::TIMESTAMP_TZ, X'00FF', PARSE_JSON('{"a": [1, null, "ü"]}'),
  ARRAY_CONSTRUCT(1, 'x'), OBJECT_CONSTRUCT(), PARSE_JSON('null')"""
NULLS = """SELECT NULL::INT, NULL::NUMBER(38,5), NULL::FLOAT, NULL::BOOLEAN, NULL::TEXT, NULL::DATE, NULL::TIME, NULL::TIMESTAMP_NTZ,
  NULL::TIMESTAMP_LTZ, NULL::TIMESTAMP_TZ, NULL::BINARY, NULL::VARIANT, NULL::ARRAY, NULL::OBJECT"""
MANY = """SELECT SEQ4() AS I, 'name ' || SEQ4() AS N, (SEQ4() / 7)::NUMBER(20,5) AS V, IFF(SEQ4() % 3 = 0, NULL, SEQ4()) AS O,
  DATEADD(second, -SEQ4(), '1970-01-02'::TIMESTAMP_NTZ) AS T FROM TABLE(GENERATOR(ROWCOUNT => 100000)) ORDER BY I"""


def many_rows(cursor):
    digest, wanted = hashlib.sha256(), hashlib.sha256()
    quantum, start = decimal.Decimal("0.00001"), datetime.datetime(1970, 1, 2)
    for row in cursor.execute(MANY):
        digest.update(repr(row).encode())
    for i in range(100_000):
        value = (decimal.Decimal(i) / 7).quantize(quantum, decimal.ROUND_HALF_UP)
        at = start - datetime.timedelta(seconds=i)
        wanted.update(repr((i, f"name {i}", value, None if i % 3 == 0 else i, at)).encode())
    return [cursor.rowcount, digest.hexdigest() == wanted.hexdigest()]


def binds(cursor):
    values = (
        -2, 'q"x\'y\\z', datetime.date(1960, 1, 2), datetime.datetime(1960, 1, 2, 3, 4, 5, 678901),
        datetime.time(23, 59, 59, 1), False, -1.5, b"\xff\x00", decimal.Decimal("-1.10"), None,
    )
    cursor.execute("CREATE OR REPLACE TABLE B (A INT, B TEXT, C DATE, D TIMESTAMP_NTZ, T TIME, E BOOLEAN, F FLOAT, G BINARY, H NUMBER(10,2), I INT)")
    cursor.execute("INSERT INTO B VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
    found = cursor.execute("SELECT * FROM B WHERE A = ? AND H = ?", (-2, decimal.Decimal("-1.10"))).fetchone()
    cursor.executemany("INSERT INTO B (A, B, C) VALUES (?, ?, ?)", [(i, f"n,{i}\n", datetime.date(2970, 1, 1)) for i in range(500)])
    return [
        list(found) == [*values[:7], bytearray(values[7]), *values[8:]],
        cursor.rowcount,
        plain(cursor.execute("SELECT COUNT(*), SUM(A), MAX(B), MAX(C) FROM B WHERE A >= 0").fetchone()),
    ]


def bound_by_stage():
    rows = [
        (i, f'n,"{i}"\n', datetime.date(2970 if i % 2 else 1990, 1, 1), datetime.datetime(2024, 1, 31, 1, 2, 3, 456789), i % 2 == 0, None)
        for i in range(100)
    ]
    with connect(database="D", schema="PUBLIC", paramstyle="qmark", session_parameters={"CLIENT_STAGE_ARRAY_BINDING_THRESHOLD": 10}) as own:
        cursor = own.cursor()
        cursor.execute("CREATE TABLE P (A INT, B TEXT, C DATE, D TIMESTAMP_NTZ, E BOOLEAN, F FLOAT)")
        cursor.executemany("INSERT INTO P VALUES (?, ?, ?, ?, ?, ?)", rows)
        files = cursor.execute("LIST @SYSTEM$BIND").fetchall()
        return [len(files), cursor.execute("SELECT * FROM P ORDER BY A").fetchall() == rows]


def staged(cursor):
    for name, text in (("one.csv", "1,one\n2,two\n"), ("two.csv", "3,three\n")):
        with open(os.path.join(folder, name), "w") as file:
            file.write(text)
    cursor.execute("CREATE STAGE S")
    put = f"PUT file://{folder}/*.csv @S/in"
    states = [sorted((row[1], row[6]) for row in cursor.execute(put).fetchall()) for _ in range(2)]
    rows = cursor.execute("SELECT $1, $2 FROM @S/in ORDER BY 1").fetchall()
    os.makedirs(os.path.join(folder, "out"))
    got = sorted((row[0], row[2]) for row in cursor.execute(f"GET @S/in file://{folder}/out/").fetchall())
    return [*states, rows, got, sorted(os.listdir(os.path.join(folder, "out")))]


def several(cursor):
    cursor.execute("SELECT 1; SELECT 'x'; SELECT 2.5", num_statements=3)
    found = [cursor.fetchall()]
    while cursor.nextset():
        found.append(cursor.fetchall())
    return found


def later(connection, cursor):
    cursor.execute_async("SELECT COUNT(*) FROM TABLE(GENERATOR(ROWCOUNT => 1000))")
    query = cursor.sfqid
    while connection.is_still_running(connection.get_query_status(query)):
        time.sleep(0.02)
    cursor.get_results_from_sfqid(query)
    return cursor.fetchall()


def taken_back(cursor):
    cursor.execute("BEGIN")
    cursor.execute("INSERT INTO B (A) VALUES (7777)")
    cursor.execute("ROLLBACK")
    return cursor.execute("SELECT COUNT(*) FROM B WHERE A = 7777").fetchone()


with connect(paramstyle="qmark") as connection, connection.cursor() as cursor:
    cursor.execute("CREATE DATABASE D")
    report = {
        "types": plain(cursor.execute(TYPES).fetchone()),
        "described": [[each.name, each.type_code] for each in cursor.execute("SELECT 1 AS A, 'x' AS B, 1.5::FLOAT AS C").description],
        "nulls": list(cursor.execute(NULLS).fetchone()),
        "none": cursor.execute("SELECT 1 AS A, 'x' AS B WHERE FALSE").fetchall(),
        "many": many_rows(cursor),
        "binds": binds(cursor),
        "boundByStage": bound_by_stage(),
        "failures": [failure(cursor, text) for text in ("SELECT NOTHING", "SELEC 1", "SELECT * FROM NOTHING", "SELECT 1/0", "SELECT 'x'::INT")],
        "staged": plain(staged(cursor)),
        "several": plain(several(cursor)),
        "later": later(connection, cursor),
        "takenBack": list(taken_back(cursor)),
    }
with connect(session_parameters={"PYTHON_CONNECTOR_QUERY_RESULT_FORMAT": "JSON"}) as connection, connection.cursor() as cursor:
    report["sameInJson"] = plain(cursor.execute(TYPES).fetchone()) == report["types"]
    report["quoted"] = cursor.execute("SELECT %s", ("it's \\ %",)).fetchone()[0]
try:
    connect(password="wrong")
except snowflake.connector.errors.DatabaseError as error:
    report["refused"] = error.errno
print(json.dumps(report))
