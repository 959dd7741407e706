/** What of others the script of the simulator's page contains. */
export const inPage = ['react', 'react-dom', 'scheduler'];
