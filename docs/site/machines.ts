// stub until twins
export async function addFilesForMachines(_site: string, _options: { address: string; base: string }): Promise<void> {}
