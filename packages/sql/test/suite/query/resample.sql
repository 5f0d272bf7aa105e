-- https://docs.snowflake.com/en/sql-reference/constructs/resample
--# query: resample SENSORS .UNIXTIME .UNIXTIME
SELECT * FROM sensors RESAMPLE (USING unixtime INCREMENT BY 1) ORDER BY unixtime
--# query: resample WEATHER .START_TIME intervalLiteral inList .CITY
SELECT * FROM weather RESAMPLE(USING start_time INCREMENT BY INTERVAL '1 day') WHERE city IN ('Atlanta', 'Boston')
--# query: resample TEMPS .OBSERVED intervalLiteral .CITY .COUNTY
SELECT * FROM temps AS t RESAMPLE(USING observed INCREMENT BY INTERVAL '5 minutes' PARTITION BY city, county)
--# query: resample TEMPS .OBSERVED intervalLiteral .CITY IS_GENERATED() BUCKET_START()
SELECT * FROM temps RESAMPLE(USING observed INCREMENT BY INTERVAL '5 minutes' PARTITION BY city METADATA_COLUMNS IS_GENERATED() AS generated_row, BUCKET_START())
--# query: resample TEMPS .OBSERVED intervalLiteral BUCKET_START() .OBSERVED .FIRST_ROW
SELECT * FROM temps RESAMPLE(USING observed INCREMENT BY INTERVAL '1 day' METADATA_COLUMNS BUCKET_START() first_row) WHERE observed = first_row
--# query: resample derivedTable query TEMPS .CITY .OBSERVED intervalLiteral intervalUnit .OBSERVED
SELECT * FROM (SELECT * FROM temps WHERE city = 'A') RESAMPLE (USING observed INCREMENT BY INTERVAL '5' MINUTES) ORDER BY observed
--# query: .RESAMPLE RESAMPLE
SELECT resample FROM resample
