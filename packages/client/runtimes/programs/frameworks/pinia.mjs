import { createPinia, defineStore, setActivePinia } from 'pinia';
import { ref } from 'vue';

setActivePinia(createPinia());

export const ways = {
  'a store of options': (session) => defineStore('options', { state: () => ({ session }) })().session,
  'a store of a function': (session) => defineStore('function', () => ({ session: ref(session) }))().session,
  'the state of all stores': (session) => {
    const pinia = createPinia();
    defineStore('whole', { state: () => ({ session }) })(pinia);
    return pinia.state.value.whole.session;
  },
};
