/** Options whose values nobody may read again. */
const secret =
  /^(?:ADMIN_)?PASSWORD$|SECRET_STRING$|_SECRET(?:_KEY)?$|^OAUTH_(?:CLIENT_SECRET|REFRESH_TOKEN|ACCESS_TOKEN)$|SAS_TOKEN$|WEBHOOK_SECRET$|^API_KEY$|PRIVATE_KEY$|BEARER_TOKEN$/

/** Whether the value of an option is a secret: a password, a token, a key. */
export const isSecretKey = (key: string): boolean => secret.test(key.toUpperCase())
