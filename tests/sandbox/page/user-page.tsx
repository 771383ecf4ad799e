/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { getJson } from './api.ts';
import type { ApiUser } from './api-types.ts';

/** A person, plainly. */
export function UserPage({ id }: { id: number }) {
  const [user, setUser] = useState<ApiUser>();
  useEffect(() => {
    setUser(undefined);
    getJson<{ user: ApiUser }>(`users/${id}.json`).then(
      (answer) => setUser(answer.user),
      () => setUser(undefined),
    );
  }, [id]);
  return (
    <>
      <h1>{user?.name ?? `User ${id}`}</h1>
      <p>{user?.email}</p>
      <p>{user?.role}</p>
    </>
  );
}
