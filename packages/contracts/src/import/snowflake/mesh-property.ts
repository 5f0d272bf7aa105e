/** What ODCS has no field for, under the vendor of this SDK. */
export const meshProperty = (property: string, value: unknown) => ({ property, value, vendor: 'mesh' })
