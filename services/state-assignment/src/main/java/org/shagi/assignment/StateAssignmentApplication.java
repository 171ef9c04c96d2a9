package org.shagi.assignment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Standards, assignments, cyclograms and the plans that follow from them. */
@SpringBootApplication
public class StateAssignmentApplication {

    public static void main(String[] args) {
        System.setProperty("spring.config.name", "state-assignment");
        SpringApplication.run(StateAssignmentApplication.class, args);
    }
}
