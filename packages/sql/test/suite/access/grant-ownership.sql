-- https://docs.snowflake.com/en/sql-reference/sql/grant-ownership
--# grantOwnership: grantOnObject MYDB grantee ANALYST
GRANT OWNERSHIP ON DATABASE mydb TO ROLE analyst
--# grantOwnership: grantOnObjects MYDB.PUBLIC grantee ANALYST
GRANT OWNERSHIP ON ALL TABLES IN SCHEMA mydb.public TO ROLE analyst COPY CURRENT GRANTS
--# grantOwnership: grantOnObject MYDB.PUBLIC.MYTABLE grantee ANALYST
GRANT OWNERSHIP ON TABLE mydb.public.mytable TO ROLE analyst REVOKE CURRENT GRANTS
--# grantOwnership: grantOnObjects MYDB grantee MYDB.DR1
GRANT OWNERSHIP ON ALL TABLES IN DATABASE mydb TO DATABASE ROLE mydb.dr1 COPY CURRENT GRANTS
--# grantOwnership: grantOnObjects S grantee R
GRANT OWNERSHIP ON FUTURE TABLES IN SCHEMA s TO ROLE r
--# grantOwnership: grantOnObject DB_ONE.SCHEMA_ONE.MYNOTEBOOK grantee FINANCE
GRANT OWNERSHIP ON NOTEBOOK db_one.schema_one.mynotebook TO ROLE finance
--# grantOwnership: grantOnObject MYLISTING grantee MYROLE
GRANT OWNERSHIP ON DATA EXCHANGE LISTING mylisting TO ROLE myrole REVOKE CURRENT GRANTS
--# grantOwnership: grantOnObject F typeName grantee R
GRANT OWNERSHIP ON FUNCTION f(NUMBER) TO ROLE r
--# grantOwnership: grantOnObject D.S.P typeName typeName grantee R
GRANT OWNERSHIP ON PROCEDURE d.s.p(VARCHAR, BOOLEAN) TO ROLE r COPY CURRENT GRANTS
--# grantOwnership: grantOnObject SNOWFLAKE.ML.FORECAST M grantee R
GRANT OWNERSHIP ON SNOWFLAKE.ML.FORECAST m TO ROLE r
--# grantOwnership: grantOnObject R1 grantee R2
GRANT OWNERSHIP ON ROLE r1 TO ROLE r2
--# grantOwnership: grantOnObject U grantee R
GRANT OWNERSHIP ON USER u TO ROLE r
--# grantOwnership: grantOnObject P grantee R
GRANT OWNERSHIP ON ROW ACCESS POLICY p TO ROLE r
--# grantOwnership: grantOnObject D.R1 grantee R
GRANT OWNERSHIP ON DATABASE ROLE d.r1 TO ROLE r
--# grantOwnership: grantOnObject I grantee R
GRANT OWNERSHIP ON INTEGRATION i TO ROLE r
--# grantOwnership: grantOnObject ? grantee ?
GRANT OWNERSHIP ON SCHEMA IDENTIFIER($s) TO ROLE IDENTIFIER($r) COPY CURRENT GRANTS
--# grantOwnership: grantOnObject S.V grantee R
GRANT OWNERSHIP ON s.v TO ROLE r COPY CURRENT GRANTS
