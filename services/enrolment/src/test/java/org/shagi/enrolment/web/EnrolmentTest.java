package org.shagi.enrolment.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shagi.enrolment.EnrolmentApplication;
import org.shagi.test.StoreAndBroker;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real store and broker. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = EnrolmentApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=enrolment", "server.address=127.0.0.1"})
@ContextConfiguration(initializers = StoreAndBroker.class)
public @interface EnrolmentTest {}
