package org.shagi.identity.persistence;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/**
 * The key that signs tokens. It is made at the first start and kept in the store: a new key with every start would end all
 * sessions, and several instances must sign with one.
 */
@Repository
public class SigningKeys {

    private static final String CURRENT = "current";
    private static final int BITS = 2048;

    private final MongoTemplate mongo;

    SigningKeys(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** @param jwk the private key in JSON (RFC 7517) */
    @Document("signing-key")
    record Stored(@Id String id, String jwk) {}

    /** The key; made now if there is none. Of two instances that start at once, both take the one stored first. */
    public JWK current() {
        var stored = mongo.findById(CURRENT, Stored.class);
        return parsed(stored == null ? made() : stored);
    }

    private Stored made() {
        try {
            var key = new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            return mongo.insert(new Stored(CURRENT, key.toJSONString()));
        } catch (DuplicateKeyException overtaken) {
            var first = mongo.findById(CURRENT, Stored.class);
            if (first == null) {
                throw overtaken;
            }
            return first;
        } catch (JOSEException e) {
            throw new IllegalStateException("no signing key can be made", e);
        }
    }

    private static JWK parsed(Stored stored) {
        try {
            return JWK.parse(stored.jwk());
        } catch (ParseException e) {
            throw new IllegalStateException("the stored signing key cannot be read", e);
        }
    }
}
