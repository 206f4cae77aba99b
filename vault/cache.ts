/** cache: a value that is wanted several times within seconds is read once, and then forgotten. */

export interface Cache<Value> {
  /** `load` runs once for all who want `key` meanwhile; a failure is not kept. */
  get(key: string, load: () => Promise<Value>): Promise<Value>;
  clear(): void;
}

/** `lifetime` in milliseconds of a monotonic clock, from the moment the value has arrived. */
export function createCache<Value>(lifetime: number): Cache<Value> {
  const flights = new Map<string, Promise<Value>>();
  const arrivals = new Map<string, number>();
  const forget = (key: string, flight: Promise<Value>): void => {
    if (flights.get(key) !== flight) return;
    flights.delete(key);
    arrivals.delete(key);
  };
  return {
    get(key, load) {
      const known = flights.get(key);
      const arrived = arrivals.get(key);
      // A timer can be late after a sleep of the machine; the clock decides.
      if (known && (arrived === undefined || performance.now() - arrived < lifetime)) return known;
      const flight = load();
      flights.set(key, flight);
      arrivals.delete(key);
      flight.then(
        () => {
          if (flights.get(key) === flight) arrivals.set(key, performance.now());
          setTimeout(() => forget(key, flight), lifetime).unref();
        },
        () => forget(key, flight),
      );
      return flight;
    },
    clear() {
      flights.clear();
      arrivals.clear();
    },
  };
}
