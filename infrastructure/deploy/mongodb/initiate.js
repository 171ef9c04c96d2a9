// Run by initiate.sh, as root, on the first member.
const admin = db.getSiblingDB('admin');

try {
  rs.status();
} catch (e) {
  if (e.codeName !== 'NotYetInitialized') {
    throw e;
  }
  rs.initiate({
    _id: 'shagi',
    members: [1, 2, 3].map((n) => ({_id: n, host: `mongodb-${n}:27017`, priority: n === 1 ? 2 : 1})),
  });
}

const deadline = Date.now() + 60_000;
while (!db.hello().isWritablePrimary) {
  if (Date.now() > deadline) {
    throw new Error('mongodb-1 has not become the primary within a minute; this is tried again');
  }
  sleep(500);
}

const account = {
  pwd: process.env.SHAGI_MONGODB_PASSWORD,
  roles: [{role: 'readWriteAnyDatabase', db: 'admin'}],
};
if (admin.getUser('shagi') === null) {
  admin.createUser({user: 'shagi', ...account});
} else {
  admin.updateUser('shagi', account);
}
print('The replica set and the account of the services are there.');
