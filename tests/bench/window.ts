export async function benchWindow(): Promise<void> {}
