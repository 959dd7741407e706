import { autorun, makeAutoObservable, observable } from 'mobx';

export const ways = {
  observable: (session) => observable({ session }).session,
  'makeAutoObservable, seen by autorun': (session) => {
    const store = makeAutoObservable({ session });
    autorun(() => store.session.connection.state);
    return store.session;
  },
};
