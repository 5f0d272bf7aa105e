-- https://docs.snowflake.com/en/sql-reference/identifiers-syntax
--# query: .A .A .a .A ._X .X$1 .X_1$ .with space .with "quote" .dot.dot .ünï .select T
SELECT a, A, "a", "A", _x, x$1, x_1$, "with space", "with ""quote""", "dot.dot", "ünï", "select" FROM t
--# query: .T.a .T.A .Db.S.T.c .DB1.S1.T.C Db.S.T DB1.S1.T
SELECT "T"."a", t."A", "Db"."S"."T"."c", db1.s1.t.c FROM "Db"."S"."T", db1.s1.t
--# query: .T.TABLE .T.COLUMN .T.GROUP .T.VALUES .T.NULL .T.CASE T
SELECT t.table, t.column, t.group, t.values, t.null, t.case FROM t
--# query: .ACCESS .ACTION .ALL_ .AT_ .BEGIN .END_ .CALL .CLASS .CLUSTER .COLUMNS .COPY .CURSOR .DATA .DAY .DEFAULT_ .DESC_ .DO .ENABLE .EXCLUDE .EXECUTE .EXPLAIN .EXTERNAL .FILE .FILTER .FLATTEN .FORMAT .FUNCTION .GROUPING .HASH .IGNORE .INPUT .JSON .LANGUAGE .LAG .LEVEL .LIST .LOCAL .LOCATION .MASK .MATCH .MERGE .METHOD .MODE .MODEL .NAMES .NEXT .NUMBER .OBJECT .OFFSET_ .ONLY .OPERATION .OPTION .OPTIONS .OTHERS .OUTPUT .OVER .OVERLAPS .OWNER .PARAMETER .PARTITION .PASSWORD .PATH .PATTERN .PERCENT .PERIOD .POLICY .POSITION .PRECISION .PRECEDING .PRIMARY .PROCEDURE .PROPERTIES .QUERY .RANGE .RECURSIVE .REFERENCES .REGION .REPEAT .REPLACE .RESET .RESOURCE .RESPECT .RESULT .RETURN .ROLE .ROLLUP .ROW_ .SCHEDULE .SCHEMA .SCOPE .SECOND .SECURE .SEQUENCE .SESSION .SETS .SHARE .SHOW .SIZE .SOURCE .STAGE .STATEMENT .STREAM .SYSTEM .TAG .TARGET .TASK .TEMP .TEMPORARY .TEXT .TIME .TIMESTAMP .TITLE .TRANSACTION .TRANSIENT .TRUNCATE .TYPE .UNBOUNDED .UNKNOWN .USAGE .USE .USER .VALUE .VARIABLE .VERSION .VIEW .VOLATILE .WAREHOUSE .WEEK .WITHIN .WORK .YEAR .ZONE T
SELECT access, action, all_, at_, begin, end_, call, class, cluster, columns, copy, cursor, data, day, default_, desc_, do, enable, exclude, execute, explain, external, file, filter, flatten, format, function, grouping, hash, ignore, input, json, language, lag, level, list, local, location, mask, match, merge, method, mode, model, names, next, number, object, offset_, only, operation, option, options, others, output, over, overlaps, owner, parameter, partition, password, path, pattern, percent, period, policy, position, precision, preceding, primary, procedure, properties, query, range, recursive, references, region, repeat, replace, reset, resource, respect, result, return, role, rollup, row_, schedule, schema, scope, second, secure, sequence, session, sets, share, show, size, source, stage, statement, stream, system, tag, target, task, temp, temporary, text, time, timestamp, title, transaction, transient, truncate, type, unbounded, unknown, usage, use, user, value, variable, version, view, volatile, warehouse, week, within, work, year, zone FROM t
--# query: .LEFT .RIGHT .FULL .INNER .CROSS .NATURAL .JOIN .LATERAL .USING .CONSTRAINT T
SELECT left, right, full, inner, cross, natural, join, lateral, using, constraint FROM t
--# query: .A .B .C .D T
SELECT a AS left, b AS right, c AS "order", d AS using FROM t
--# query: .NAME .VALUE .TYPE .KEY T U
SELECT name AS value, value AS name, type type, key key FROM t AS source, u AS target
--# query: .A.DATE .A.TIME .B.RANK A B .A.DATE .B.DATE .DATE .TIME
SELECT a.date, a.time, b.rank FROM a, b WHERE a.date = b.date AND date > time
--# query: .X.Y.Z.W X.Y.Z
SELECT x.y.z.w FROM x.y.z
