-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege
--# grantPrivileges: grantOnObject REPORT_WH grantee ANALYST
GRANT OPERATE ON WAREHOUSE report_wh TO ROLE analyst
--# grantPrivileges: grantOnObject REPORT_WH grantee ANALYST
GRANT OPERATE ON WAREHOUSE report_wh TO ROLE analyst WITH GRANT OPTION
--# grantPrivileges: grantOnObject Sales DB grantee ANALYST
GRANT USAGE, MONITOR ON DATABASE "Sales DB" TO analyst
--# grantPrivileges: grantOnObject D grantee R
GRANT ALL ON DATABASE d TO ROLE r
--# grantPrivileges: grantOnObject D.S grantee r 1
GRANT ALL PRIVILEGES ON SCHEMA d.s TO ROLE "r 1"
--# grantPrivileges: grantOnObjects MYDB.MYSCHEMA grantee ANALYST
GRANT SELECT ON ALL TABLES IN SCHEMA mydb.myschema to ROLE analyst
--# grantPrivileges: grantOnObjects MYDB grantee ANALYST
GRANT SELECT ON ALL TABLES IN DATABASE mydb TO ROLE analyst
--# grantPrivileges: grantOnObject MYDB.MYSCHEMA.ADD5 typeName grantee ANALYST
GRANT ALL PRIVILEGES ON FUNCTION mydb.myschema.add5(number) TO ROLE analyst
--# grantPrivileges: grantOnObject MYDB.MYSCHEMA.ADD5 typeName typeName typeName grantee ANALYST
GRANT ALL PRIVILEGES ON FUNCTION mydb.myschema.add5(string, TIMESTAMP_NTZ(9), ARRAY) TO ROLE analyst
--# grantPrivileges: grantOnObject MYDB.MYSCHEMA.P typeName grantee ANALYST
GRANT USAGE ON PROCEDURE mydb.myschema.p(NUMBER(38, 0)) TO ROLE analyst
--# grantPrivileges: grantOnObject F grantee D.R
GRANT USAGE ON FUNCTION f() TO DATABASE ROLE d.r
--# grantPrivileges: grantOnObject F typeName typeItem typeName typeItem typeName grantee R
GRANT USAGE ON DATA METRIC FUNCTION f(TABLE(NUMBER, VARCHAR)) TO ROLE r
--# grantPrivileges: grantOnObject MYDB.MYSCHEMA.MY_WORKSPACE grantee ANALYST
GRANT WRITE ON WORKSPACE mydb.myschema.my_workspace TO ROLE analyst
--# grantPrivileges: grantOnAccount grantee MYROLE
GRANT CREATE PROVISIONED THROUGHPUT ON ACCOUNT TO ROLE myrole
--# grantPrivileges: grantOnObject MYDB.MYSCHEMA grantee MYROLE
GRANT CREATE HYBRID TABLE ON SCHEMA mydb.myschema TO ROLE myrole
--# grantPrivileges: grantOnObject MYDB.MYSCHEMA grantee MYDB.DR1
GRANT CREATE MATERIALIZED VIEW ON SCHEMA mydb.myschema TO DATABASE ROLE mydb.dr1
--# grantPrivileges: grantOnObjects MYDB.MYSCHEMA grantee MYDB.DR1
GRANT SELECT,INSERT ON FUTURE TABLES IN SCHEMA mydb.myschema TO DATABASE ROLE mydb.dr1
--# grantPrivileges: grantOnObjects MYDB grantee ROLE1
GRANT USAGE ON FUTURE SCHEMAS IN DATABASE mydb TO ROLE role1
--# grantPrivileges: grantOnObject B.S grantee BUDGET_ADMIN
GRANT CREATE SNOWFLAKE.CORE.BUDGET ON SCHEMA b.s TO ROLE budget_admin
--# grantPrivileges: grantOnObject A.B grantee R
GRANT CREATE SNOWFLAKE.ML.ANOMALY_DETECTION, CREATE SNOWFLAKE.ML.FORECAST ON SCHEMA a.b TO ROLE r
--# grantPrivileges: grantOnAccount grantee R
GRANT CREATE ACCOUNT ON ACCOUNT TO ROLE r
--# grantPrivileges: grantOnAccount grantee R
GRANT CREATE APPLICATION PACKAGE, CREATE DATABASE, CREATE INTEGRATION, CREATE ROLE, CREATE USER ON ACCOUNT TO ROLE r
--# grantPrivileges: grantOnAccount grantee R
GRANT MANAGE GRANTS ON ACCOUNT TO ROLE r
--# grantPrivileges: grantOnAccount grantee R
GRANT MONITOR USAGE ON ACCOUNT TO ROLE r
--# grantPrivileges: grantOnAccount grantee R
GRANT EXECUTE TASK, EXECUTE MANAGED TASK, EXECUTE ALERT, EXECUTE DATA METRIC FUNCTION ON ACCOUNT TO ROLE r
--# grantPrivileges: grantOnAccount grantee R
GRANT APPLY MASKING POLICY ON ACCOUNT TO ROLE r
--# grantPrivileges: grantOnAccount grantee GOVERNOR
GRANT APPLY ROW ACCESS POLICY, APPLY TAG, APPLY STORAGE LIFECYCLE POLICY ON ACCOUNT TO ROLE governor
--# grantPrivileges: grantOnAccount grantee R
GRANT ATTACH POLICY, AUDIT, BIND SERVICE ENDPOINT, IMPORT SHARE, OVERRIDE SHARE RESTRICTIONS ON ACCOUNT TO ROLE r
--# grantPrivileges: grantOnAccount grantee R
GRANT MANAGE ACCOUNT SUPPORT CASES, MANAGE USER SUPPORT CASES, MANAGE WAREHOUSES ON ACCOUNT TO ROLE r
--# grantPrivileges: grantOnAccount grantee R
GRANT MODIFY LOG LEVEL, MODIFY SESSION TRACE LEVEL ON ACCOUNT TO ROLE r
--# grantPrivileges: grantOnAccount grantee R
GRANT RESOLVE ALL, READ SESSION, PURCHASE DATA EXCHANGE LISTING ON ACCOUNT TO ROLE r
--# grantPrivileges: grantOnAccount grantee R
GRANT USE AI FUNCTIONS ON ACCOUNT TO ROLE r
--# grantPrivileges: grantOnAccount grantee R
GRANT USE AI FUNCTION AI_COMPLETE ON ACCOUNT TO ROLE r
--# grantPrivileges: grantOnObject SNOWFLAKE grantee R
GRANT IMPORTED PRIVILEGES ON DATABASE snowflake TO ROLE r
--# grantPrivileges: grantOnObject M grantee R
GRANT MODIFY, MONITOR ON RESOURCE MONITOR m TO ROLE r
--# grantPrivileges: grantOnObject I grantee R
GRANT USAGE ON INTEGRATION i TO ROLE r
--# grantPrivileges: grantOnObject I grantee R
GRANT USAGE, USE_ANY_ROLE ON INTEGRATION i TO ROLE r
--# grantPrivileges: grantOnObject P grantee R
GRANT USAGE ON COMPUTE POOL p TO ROLE r
--# grantPrivileges: grantOnObject C grantee R
GRANT FAILOVER ON CONNECTION c TO ROLE r
--# grantPrivileges: grantOnObject G grantee R
GRANT REPLICATE ON FAILOVER GROUP g TO ROLE r
--# grantPrivileges: grantOnObject G grantee R
GRANT MODIFY ON REPLICATION GROUP g TO ROLE r
--# grantPrivileges: grantOnObject V grantee R
GRANT USAGE ON EXTERNAL VOLUME v TO ROLE r
--# grantPrivileges: grantOnObject P grantee R
GRANT ATTACH LISTING, DEVELOP, INSTALL, MANAGE VERSIONS, MANAGE RELEASES ON APPLICATION PACKAGE p TO ROLE r
--# grantPrivileges: grantOnObject U grantee R
GRANT MONITOR ON USER u TO ROLE r
--# grantPrivileges: grantOnObject U grantee R
GRANT IMPERSONATE ON USER u TO ROLE r
--# grantPrivileges: grantOnObject U grantee R
GRANT MODIFY PROGRAMMATIC AUTHENTICATION METHODS ON USER u TO ROLE r
--# grantPrivileges: grantOnObject S grantee R
GRANT ADD SEARCH OPTIMIZATION ON SCHEMA s TO ROLE r
--# grantPrivileges: grantOnObject D grantee R
GRANT CREATE DATABASE ROLE ON DATABASE d TO ROLE r
--# grantPrivileges: grantOnObject W grantee R
GRANT APPLYBUDGET ON WAREHOUSE w TO ROLE r
--# grantPrivileges: grantOnObject T grantee R
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, EVOLVE SCHEMA ON TABLE t TO ROLE r
--# grantPrivileges: grantOnObject T grantee R
GRANT SELECT ERROR TABLE ON TABLE t TO ROLE r
--# grantPrivileges: grantOnObject ST grantee R
GRANT READ, WRITE ON STAGE st TO ROLE r
--# grantPrivileges: grantOnObject F grantee R
GRANT USAGE ON FILE FORMAT f TO ROLE r
--# grantPrivileges: grantOnObject T grantee R
GRANT MONITOR, OPERATE ON TASK t TO ROLE r
--# grantPrivileges: grantOnObject P grantee R
GRANT MONITOR, OPERATE ON PIPE p TO ROLE r
--# grantPrivileges: grantOnObject DT grantee R
GRANT MONITOR ON DYNAMIC TABLE dt TO ROLE r
--# grantPrivileges: grantOnObject P grantee R
GRANT APPLY ON MASKING POLICY p TO ROLE r
--# grantPrivileges: grantOnObject COST grantee R
GRANT APPLY ON TAG cost TO ROLE r
--# grantPrivileges: grantOnObject COST grantee S
GRANT READ ON TAG cost TO SHARE s
--# grantPrivileges: grantOnObject K grantee R
GRANT READ ON SECRET k TO ROLE r
--# grantPrivileges: grantOnObject G grantee R
GRANT READ ON GIT REPOSITORY g TO ROLE r
--# grantPrivileges: grantOnObject I grantee R
GRANT READ, WRITE ON IMAGE REPOSITORY i TO ROLE r
--# grantPrivileges: grantOnObject V grantee R
GRANT REFERENCES, SELECT ON SEMANTIC VIEW v TO ROLE r
--# grantPrivileges: grantOnObject C grantee R
GRANT MONITOR ON CORTEX SEARCH SERVICE c TO ROLE r
--# grantPrivileges: grantOnObject M grantee R
GRANT USAGE ON MODEL m TO ROLE r
--# grantPrivileges: grantOnObject A grantee R
GRANT USAGE ON AGENT a TO ROLE r
--# grantPrivileges: grantOnObject S grantee R
GRANT USAGE ON STREAMLIT s TO ROLE r
--# grantPrivileges: grantOnObjects MYDB.MYSCHEMA grantee MYROLE
GRANT READ ON FUTURE ARTIFACT REPOSITORIES IN SCHEMA mydb.myschema TO ROLE myrole
--# grantPrivileges: grantOnObjects MYDB.MYSCHEMA grantee MYROLE
GRANT USAGE ON FUTURE APPLICATION SERVICES IN SCHEMA mydb.myschema TO ROLE myrole
--# grantPrivileges: grantOnObjects D.S grantee R
GRANT USAGE ON ALL FUNCTIONS IN SCHEMA d.s TO ROLE r
--# grantPrivileges: grantOnObjects D grantee R
GRANT USAGE ON FUTURE PROCEDURES IN DATABASE d TO ROLE r
--# grantPrivileges: grantOnObjects S grantee R
GRANT SELECT ON FUTURE MATERIALIZED VIEWS IN SCHEMA s TO ROLE r
--# grantPrivileges: grantOnObjects S grantee R
GRANT SELECT ON ALL VIEWS IN SCHEMA s TO ROLE r
--# grantOwnership: grantOnObjects S grantee R
GRANT OWNERSHIP ON FUTURE TABLES IN SCHEMA s TO ROLE r
--# grantPrivileges: grantOnObjects S grantee R
GRANT USAGE ON ALL FILE FORMATS IN SCHEMA s TO ROLE r
--# grantPrivileges: grantOnObjects D grantee R
GRANT USAGE ON ALL SCHEMAS IN DATABASE d TO ROLE r
--# grantPrivileges: grantOnObjects S grantee R
GRANT ALL ON FUTURE STAGES IN SCHEMA s TO ROLE r WITH GRANT OPTION
--# grantPrivileges: grantOnObject A.B.C grantee ?
GRANT SELECT ON TABLE IDENTIFIER('a.b.c') TO ROLE IDENTIFIER($r)
--# grantPrivileges: grantOnObject a.b.c d grantee PUBLIC
grant select on table "a"."b"."c d" to role public
--# grantPrivileges: grantOnObject WH grantee R
GRANT USAGE ON WAREHOUSE wh TO ROLE IDENTIFIER('r')
--# grantPrivileges: grantOnObject S grantee R
GRANT USAGE /* x */ ON -- y
  SCHEMA s TO ROLE r
--# grantPrivileges: grantOnObject DB.S.V grantee R
GRANT SELECT ON db.s.v TO ROLE r
--# grantPrivileges: grantOnObject V grantee R
GRANT SELECT, INSERT ON v TO ROLE r WITH GRANT OPTION
--# grantPrivileges: grantOnObject My Table grantee R
GRANT ALL PRIVILEGES ON "My Table" TO ROLE r
