export { startPrivateGateway as setup } from '../authority.ts';
