/** Source: https://docs.snowflake.com/en/user-guide/security-access-control-privileges */
const privileges: Readonly<Record<string, readonly string[]>> = {
  DATABASE: ['USAGE', 'MODIFY', 'MONITOR', 'CREATE SCHEMA', 'CREATE DATABASE ROLE', 'APPLYBUDGET'],
  SCHEMA: [
    'USAGE',
    'MODIFY',
    'MONITOR',
    'CREATE TABLE',
    'CREATE VIEW',
    'CREATE DYNAMIC TABLE',
    'CREATE STAGE',
    'CREATE FILE FORMAT',
    'CREATE TAG',
  ],
  TABLE: [
    'SELECT',
    'INSERT',
    'UPDATE',
    'DELETE',
    'TRUNCATE',
    'REFERENCES',
    'REBUILD',
    'EVOLVE SCHEMA',
    'APPLYBUDGET',
  ],
  VIEW: ['SELECT', 'REFERENCES'],
  'DYNAMIC TABLE': ['SELECT', 'OPERATE', 'MONITOR'],
  STAGE: ['READ', 'WRITE', 'USAGE'],
  'FILE FORMAT': ['USAGE'],
  TAG: ['APPLY'],
  WAREHOUSE: ['USAGE', 'OPERATE', 'MODIFY', 'MONITOR'],
  ACCOUNT: [
    'CREATE DATABASE',
    'CREATE WAREHOUSE',
    'CREATE ROLE',
    'CREATE USER',
    'MANAGE GRANTS',
    'APPLY TAG',
  ],
}

/** What ALL PRIVILEGES means on objects of a type. */
export const allPrivileges = (type: string): readonly string[] => privileges[type] ?? []
