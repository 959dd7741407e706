import { reactive, readonly, ref, shallowRef, watch } from 'vue';

export const ways = {
  ref: (session) => ref(session).value,
  reactive: (session) => reactive({ session }).session,
  readonly: (session) => readonly(session),
  'ref, watched in depth': (session) => {
    const held = ref(session);
    watch(held, () => {}, { deep: true });
    return held.value;
  },
  shallowRef: (session) => shallowRef(session).value,
};
