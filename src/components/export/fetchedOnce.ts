/** A loader that asks once for each address; a failure is forgotten, so that a retry asks again. */
export function fetchedOnce<Value>(
  load: (response: Response) => Promise<Value>,
): (address: string) => Promise<Value> {
  const fetched = new Map<string, Promise<Value>>();
  return (address) => {
    const known = fetched.get(address);
    if (known !== undefined) return known;
    const loading = fetchFound(address).then(load);
    fetched.set(address, loading);
    loading.catch(() => fetched.delete(address));
    return loading;
  };
}

async function fetchFound(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
