-- https://docs.snowflake.com/en/sql-reference/constructs/asof-join
--# query: joinedTable TRADES join QUOTES .T.AT_TIME .Q.AT_TIME
SELECT * FROM trades t ASOF JOIN quotes q MATCH_CONDITION (t.at_time >= q.at_time)
--# query: joinedTable TRADES join QUOTES .T.AT_TIME .Q.AT_TIME .T.SYMBOL .Q.SYMBOL
SELECT * FROM trades t ASOF JOIN quotes q MATCH_CONDITION(t.at_time >= q.at_time) ON t.symbol = q.symbol
--# query: joinedTable TRADES join QUOTES .T.AT_TIME .Q.AT_TIME .T.SYMBOL .Q.SYMBOL .T.VENUE .Q.VENUE
SELECT * FROM trades t ASOF JOIN quotes q MATCH_CONDITION(t.at_time > q.at_time) ON (t.symbol = q.symbol AND t.venue = q.venue)
--# query: joinedTable TRADES join QUOTES .TRADES.AT_TIME .QUOTES.AT_TIME
SELECT * FROM trades ASOF JOIN quotes MATCH_CONDITION (trades.at_time <= quotes.at_time) USING (symbol)
--# query: joinedTable TRADES join QUOTES .T.TS .Q.TS join FX .T.TS .F.TS .T.CCY .F.CCY
SELECT * FROM trades t ASOF JOIN quotes q MATCH_CONDITION (t.ts < q.ts) USING (symbol, venue) ASOF JOIN fx f MATCH_CONDITION (t.ts >= f.ts) ON t.ccy = f.ccy
--# query: .T.SYMBOL .Q.BID joinedTable derivedTable query TRADES .QTY join derivedTable query QUOTES .T.TS .Q.TS join NAMES .N.SYMBOL .T.SYMBOL
SELECT t.symbol, q.bid FROM (SELECT * FROM trades WHERE qty > 0) t ASOF JOIN (SELECT * FROM quotes) AS q MATCH_CONDITION (t.ts >= q.ts) JOIN names n ON n.symbol = t.symbol
--# query: T1
SELECT * FROM t1 AS asof
--# query: T1 T2
SELECT * FROM t1 "asof", t2 AS match_condition
--# query: with commonTable query commonTable query joinedTable A join B .A.TS .B.TS
WITH a AS (SELECT 1 AS ts), b AS (SELECT 2 AS ts) SELECT * FROM a ASOF JOIN b MATCH_CONDITION (a.ts >= b.ts)
--# query: joinedTable A join B .A.T .B.T .A.K .B.K .A.M .B.M is .B.X
SELECT * FROM a ASOF JOIN b MATCH_CONDITION (a.t >= b.t) ON a.k = b.k AND a.m = b.m WHERE b.x IS NOT NULL
--# query: joinedTable A join B .L.T .R.T .L.T
SELECT * FROM a AS l ASOF JOIN b AS r MATCH_CONDITION (l.t <= r.t) USING (k) ORDER BY l.t
--# query: joinedTable derivedTable query A join derivedTable query B .X.TS .Y.TS join C .C.ID .X.ID
SELECT * FROM (SELECT * FROM a) x ASOF JOIN (SELECT * FROM b) y MATCH_CONDITION (x.ts > y.ts) LEFT JOIN c ON c.id = x.id
