-- https://docs.snowflake.com/en/sql-reference/sql/copy-files
--# copyFiles: stageLocation TARGET stageLocation SOURCE
COPY FILES INTO @target FROM @source
--# copyFiles: stageLocation DB.S.TARGET stageLocation SOURCE FILES=
COPY FILES INTO @db.s.target/a/b/ FROM @source/x/ FILES = ('a.csv', 'b.csv')
--# copyFiles: stageLocation TARGET stageLocation SOURCE PATTERN= DETAILED_OUTPUT=
COPY FILES INTO @target FROM @source PATTERN = '.*/.*[.]csv[.]gz' DETAILED_OUTPUT = FALSE
--# copyFiles: stageLocation TARGET query
COPY FILES INTO @target FROM (SELECT '@source/file.txt')
--# copyFiles: stageLocation TARGET query .SRC_FILE .TRG_FILE URLS like .SRC_FILE DETAILED_OUTPUT=
COPY FILES INTO @target FROM (SELECT src_file, trg_file FROM urls WHERE src_file LIKE '%file%') DETAILED_OUTPUT = TRUE
--# copyFiles: stageLocation TARGET query .RELATIVE_PATH directoryTable stageLocation SOURCE like .RELATIVE_PATH
COPY FILES INTO @target FROM (SELECT relative_path FROM DIRECTORY(@source) WHERE relative_path LIKE '%.txt')
--# copyFiles: stageLocation t x stageLocation s x
copy files into '@"t x"/p q/' from '@"s x"/p q/'
--# copyFiles: stageLocation TARGET stageLocation REPO FILES=
COPY FILES INTO @target FROM @repo/branches/main/src/ FILES = ('a.py')
--# copyFiles: stageLocation S externalLocation FILES=
COPY FILES INTO @s/backup FROM snow://workspace/w/versions/live/ FILES = ('a.sql')
--# copyFiles: externalLocation stageLocation REPO
COPY FILES INTO 'snow://streamlit/db.s.app/versions/live/' FROM @repo/branches/main/app/
