export default {
  server: {
    proxy: {
      '/agentgateway': {
        target: 'http://127.0.0.1:8060', // the simulator, or https://<host of the gateway>:8043
        changeOrigin: true,
      },
    },
  },
};
